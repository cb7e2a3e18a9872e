/// The path of x86-64 machines with AVX-512 and its integer dot product.

#if defined(__x86_64__)

#include <immintrin.h>

#include "kernel_set.h"

#define TARGET __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni,avx2,fma")))
#define PRODUCT_ROWS 12
#include "floating.h"

/// A panel for `height` rows, which must be a constant.
INLINE void tile_of(int height, size_t inputs, const uint8_t *quantised, const int8_t *panel,
                    int32_t *sums) {
  __m512i found[ek_tile_rows][2];
  UNROLLED for (int i = 0; i < height; i++) found[i][0] = found[i][1] = _mm512_setzero_si512();
  for (size_t k = 0; k < inputs; k += 4, panel += 4 * ek_panel_rows) {
    const __m512i a = _mm512_loadu_si512(panel), b = _mm512_loadu_si512(panel + 64);
    UNROLLED for (int i = 0; i < height; i++) {
      const __m512i four = _mm512_set1_epi32(four_at(quantised + (size_t)i * inputs + k));
      found[i][0] = _mm512_dpbusd_epi32(found[i][0], four, a);
      found[i][1] = _mm512_dpbusd_epi32(found[i][1], four, b);
    }
  }
  UNROLLED for (int i = 0; i < height; i++) {
    _mm512_storeu_si512(sums + i * ek_panel_rows, found[i][0]);
    _mm512_storeu_si512(sums + i * ek_panel_rows + 16, found[i][1]);
  }
}

TARGET static void tile(size_t rows, size_t inputs, const uint8_t *quantised, const int8_t *panel,
                        int32_t *sums) {
  switch (rows) {
    case 12: tile_of(12, inputs, quantised, panel, sums); break;
    case 8: tile_of(8, inputs, quantised, panel, sums); break;
    case 4: tile_of(4, inputs, quantised, panel, sums); break;
    case 2: tile_of(2, inputs, quantised, panel, sums); break;
    default: tile_of(1, inputs, quantised, panel, sums); break;
  }
}

static const size_t tile_rows[] = {12, 8, 4, 2, 1};

const ek_kernels ek_kernels_avx512_vnni = {
    tile_rows, tile, scale_sums, quantise, add_normalise,
    attention, product, softmax, gelu_all,
};

#endif
