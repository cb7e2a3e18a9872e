/// One implementation of every loop, to choose from at run time.

#ifndef KERNEL_SET_H
#define KERNEL_SET_H

#include <string.h>

#include "encoder_kernels.h"

/// Bit for bit the same numbers on every machine: a product and its sum are rounded once where the
/// code asks for it, and never where it does not.
#pragma STDC FP_CONTRACT OFF

/// A row's panels are met by at most this many rows of activations at a time.
enum { ek_tile_rows = 12 };

/// Before a loop over a constant number of registers, which must not be stored in memory.
#define UNROLLED _Pragma("clang loop unroll(full)")

/// Four activations as one number, for a vector to repeat.
static inline int32_t four_at(const uint8_t *quantised) {
  int32_t four;
  memcpy(&four, quantised, sizeof four);
  return four;
}

typedef struct ek_kernels {
  /// The rows that `tile` may be asked for, falling and ending with 1.
  const size_t *tile_rows;
  /// sums [rows, 32] of `rows` activations with one panel.
  void (*tile)(size_t rows, size_t inputs, const uint8_t *quantised, const int8_t *panel,
               int32_t *sums);
  /// result [rows, 32], `stride` apart, from the sums of one panel that starts at output `first`.
  void (*scale_sums)(size_t rows, const int32_t *sums, const float *scales, const float *minima,
                     const ek_matrix *matrix, size_t first, bool applies_gelu, float *result);
  void (*quantise)(size_t rows, size_t width, const float *values, uint8_t *quantised,
                   float *scales, float *minima);
  void (*add_normalise)(size_t rows, size_t width, float *values, const float *residual,
                        const float *gain, const float *shift, float epsilon);
  void (*attention)(size_t length, size_t width, const float *projections, float *context,
                    float *scratch);
  void (*product)(size_t rows, size_t inner, const float *left, size_t left_stride,
                  const float *right, float *result, size_t result_stride);
  void (*softmax)(size_t rows, size_t length, size_t padded, float *scores);
  void (*gelu_all)(size_t count, float *values);
} ek_kernels;

extern const ek_kernels ek_kernels_portable;
#if defined(__x86_64__)
extern const ek_kernels ek_kernels_avx2;
extern const ek_kernels ek_kernels_avx512_vnni;
#elif defined(__aarch64__)
extern const ek_kernels ek_kernels_neon_dot;
#endif

#endif
