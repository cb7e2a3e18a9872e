#include "model_weights.h"

static const unsigned char weights[] __attribute__((aligned(64))) = {
#embed "encoder.weights"
};

const void *model_weights_bytes(void) { return weights; }

size_t model_weights_size(void) { return sizeof weights; }
