/// The path of arm64 machines with the integer dot product.

#if defined(__aarch64__)

#include <arm_neon.h>

#include "kernel_set.h"

#define TARGET __attribute__((target("dotprod")))
#define PRODUCT_ROWS 3
#include "floating.h"

/// A panel for `height` rows, which must be a constant.
///
/// Seven bits are the same number with and without a sign, so the signed dot product serves.
INLINE void tile_of(int height, size_t inputs, const uint8_t *quantised, const int8_t *panel,
                    int32_t *sums) {
  int32x4_t found[3][ek_panel_rows / 4];
  UNROLLED for (int i = 0; i < height; i++) {
    UNROLLED for (int j = 0; j < ek_panel_rows / 4; j++) found[i][j] = vdupq_n_s32(0);
  }
  for (size_t k = 0; k < inputs; k += 4, panel += 4 * ek_panel_rows) {
    UNROLLED for (int j = 0; j < ek_panel_rows / 4; j++) {
      const int8x16_t weights = vld1q_s8(panel + 16 * j);
      UNROLLED for (int i = 0; i < height; i++) {
        const int32_t four = four_at(quantised + (size_t)i * inputs + k);
        found[i][j] = vdotq_s32(found[i][j], weights, vreinterpretq_s8_s32(vdupq_n_s32(four)));
      }
    }
  }
  UNROLLED for (int i = 0; i < height; i++) {
    UNROLLED for (int j = 0; j < ek_panel_rows / 4; j++) {
      vst1q_s32(sums + i * ek_panel_rows + 4 * j, found[i][j]);
    }
  }
}

TARGET static void tile(size_t rows, size_t inputs, const uint8_t *quantised, const int8_t *panel,
                        int32_t *sums) {
  if (rows == 3) tile_of(3, inputs, quantised, panel, sums);
  else tile_of(1, inputs, quantised, panel, sums);
}

static const size_t tile_rows[] = {3, 1};

const ek_kernels ek_kernels_neon_dot = {
    tile_rows, tile, scale_sums, quantise, add_normalise,
    attention, product, softmax, gelu_all,
};

#endif
