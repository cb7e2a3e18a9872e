/// The weights of the encoder, inside the program.

#ifndef MODEL_WEIGHTS_H
#define MODEL_WEIGHTS_H

#include <stddef.h>

/// The file `encoder.weights`, aligned to 64 bytes, read-only.
const void *model_weights_bytes(void);

/// Its size in bytes.
size_t model_weights_size(void);

#endif
