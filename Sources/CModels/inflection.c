#include "CModels.h"

#pragma clang diagnostic ignored "-Wc23-extensions"
static const unsigned char bytes[] = {
#embed "inflection.bin"
};

struct myelin_model myelin_model_inflection(void) {
  return (struct myelin_model){bytes, sizeof bytes};
}
