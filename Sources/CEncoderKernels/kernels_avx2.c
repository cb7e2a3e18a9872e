/// The path of x86-64 machines with AVX2.

#if defined(__x86_64__)

#include <immintrin.h>

#include "kernel_set.h"

#define TARGET __attribute__((target("avx2,fma")))
#define PRODUCT_ROWS 3
#include "floating.h"

/// Eight outputs of one row: pairs of products in 16 bits, which cannot overflow, then in 32.
#define ADD_PRODUCTS(sum, activations, weights) \
  _mm256_add_epi32(sum, _mm256_madd_epi16(_mm256_maddubs_epi16(activations, weights), ones))

/// The first 16 outputs of a panel for `height` rows, which must be a constant.
INLINE void half_tile(int height, size_t inputs, const uint8_t *quantised, const int8_t *panel,
                      int32_t *sums) {
  const __m256i ones = _mm256_set1_epi16(1);
  __m256i found[4][2];
  UNROLLED for (int i = 0; i < height; i++) found[i][0] = found[i][1] = _mm256_setzero_si256();
  for (size_t k = 0; k < inputs; k += 4, panel += 4 * ek_panel_rows) {
    const __m256i a = _mm256_loadu_si256((const __m256i *)panel);
    const __m256i b = _mm256_loadu_si256((const __m256i *)(panel + 32));
    UNROLLED for (int i = 0; i < height; i++) {
      const __m256i four = _mm256_set1_epi32(four_at(quantised + (size_t)i * inputs + k));
      found[i][0] = ADD_PRODUCTS(found[i][0], four, a);
      found[i][1] = ADD_PRODUCTS(found[i][1], four, b);
    }
  }
  UNROLLED for (int i = 0; i < height; i++) {
    _mm256_storeu_si256((__m256i *)(sums + i * ek_panel_rows), found[i][0]);
    _mm256_storeu_si256((__m256i *)(sums + i * ek_panel_rows + 8), found[i][1]);
  }
}

TARGET static void tile(size_t rows, size_t inputs, const uint8_t *quantised, const int8_t *panel,
                        int32_t *sums) {
  for (int half = 0; half < 2; half++, panel += 2 * ek_panel_rows, sums += ek_panel_rows / 2) {
    if (rows == 4) half_tile(4, inputs, quantised, panel, sums);
    else if (rows == 2) half_tile(2, inputs, quantised, panel, sums);
    else half_tile(1, inputs, quantised, panel, sums);
  }
}

static const size_t tile_rows[] = {4, 2, 1};

const ek_kernels ek_kernels_avx2 = {
    tile_rows, tile, scale_sums, quantise, add_normalise,
    attention, product, softmax, gelu_all,
};

#endif
