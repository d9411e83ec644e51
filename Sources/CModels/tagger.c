#include "CModels.h"

#pragma clang diagnostic ignored "-Wc23-extensions"
static const unsigned char bytes[] = {
#embed "tagger.bin"
};

struct myelin_model myelin_model_tagger(void) {
  return (struct myelin_model){bytes, sizeof bytes};
}
