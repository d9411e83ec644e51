#include "CModels.h"

#pragma clang diagnostic ignored "-Wc23-extensions"
static const unsigned char bytes[] = {
#embed "direction.bin"
};

struct myelin_model myelin_model_direction(void) {
  return (struct myelin_model){bytes, sizeof bytes};
}
