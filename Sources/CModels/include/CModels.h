#ifndef MYELIN_MODELS_H
#define MYELIN_MODELS_H

#include <stddef.h>

/// The bytes of one learned model, constant data of the program.
struct myelin_model {
  const unsigned char *_Nonnull bytes;
  size_t count;
};

/// Each model stands beside this header's folder as NAME.bin; README.md tells how it was made.
struct myelin_model myelin_model_tagger(void);
struct myelin_model myelin_model_parser(void);
struct myelin_model myelin_model_inflection(void);
struct myelin_model myelin_model_roles(void);
struct myelin_model myelin_model_direction(void);

#endif
