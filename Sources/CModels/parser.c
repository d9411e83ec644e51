#include "CModels.h"

#pragma clang diagnostic ignored "-Wc23-extensions"
static const unsigned char bytes[] = {
#embed "parser.bin"
};

struct myelin_model myelin_model_parser(void) {
  return (struct myelin_model){bytes, sizeof bytes};
}
