/// The path that runs anywhere.

#include "kernel_set.h"

#define TARGET
#define PRODUCT_ROWS 1
#include "floating.h"

typedef int8_t weights_of_four __attribute__((vector_size(16), aligned(1)));
typedef int16_t shorts __attribute__((vector_size(32)));
typedef int32_t pairs __attribute__((vector_size(32)));
typedef uint32_t unsigned_pairs __attribute__((vector_size(32)));

/// Four outputs of one row, two sums each; no product leaves 16 bits.
static inline pairs products(shorts activations, const int8_t *weights) {
  const shorts numbers = __builtin_convertvector(*(const weights_of_four *)weights, shorts);
  const pairs both = (pairs)(activations * numbers);
  const pairs low = (pairs)((unsigned_pairs)both << 16);
  return (low >> 16) + (both >> 16);
}

static void tile(size_t rows, size_t inputs, const uint8_t *quantised, const int8_t *panel,
                 int32_t *sums) {
  for (size_t row = 0; row < rows; row++, quantised += inputs, sums += ek_panel_rows) {
    const int8_t *weights = panel;
    pairs found[ek_panel_rows / 4] = {0};
    for (size_t k = 0; k < inputs; k += 4, weights += 4 * ek_panel_rows) {
      const int16_t a = quantised[k], b = quantised[k + 1];
      const int16_t c = quantised[k + 2], d = quantised[k + 3];
      const shorts activations = {a, b, c, d, a, b, c, d, a, b, c, d, a, b, c, d};
      for (size_t j = 0; j < ek_panel_rows / 4; j++) {
        found[j] += products(activations, weights + 16 * j);
      }
    }
    for (size_t j = 0; j < ek_panel_rows; j++) {
      sums[j] = found[j / 4][j % 4 * 2] + found[j / 4][j % 4 * 2 + 1];
    }
  }
}

static const size_t tile_rows[] = {1};

const ek_kernels ek_kernels_portable = {
    tile_rows, tile, scale_sums, quantise, add_normalise,
    attention, product, softmax, gelu_all,
};
