/// The inner loops of the encoder and its heads: matrix products, normalisation, attention.
///
/// Every function takes the path to run on; all paths give the same bits. Nothing is allocated.
/// Matrices are row-major; `width`, `inputs` and `outputs` must be multiples of 32.

#ifndef ENCODER_KERNELS_H
#define ENCODER_KERNELS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Which instructions to run on.
typedef enum ek_path {
  ek_path_portable = 0,     // plain C
  ek_path_avx2 = 1,         // x86-64 with AVX2
  ek_path_avx512_vnni = 2,  // x86-64 with AVX-512 and its dot product
  ek_path_neon_dot = 3,     // arm64 with the dot product
} ek_path;

/// Whether this machine can run on `path`.
bool ek_path_is_supported(ek_path path);

/// The fastest path of this machine.
ek_path ek_best_path(void);

/// Output rows of a matrix that are stored together.
enum { ek_panel_rows = 32 };

/// The largest quantised activation: seven bits, so that no product of two pairs leaves 16 bits.
enum { ek_largest_activation = 127 };

/// Rounds each row of `values` [rows, width] to 0 ... 127: value = quantised * scale + minimum.
void ek_quantise(ek_path path, size_t rows, size_t width, const float *values, uint8_t *quantised,
                 float *scales, float *minima);

/// sums [rows, outputs] = quantised [rows, inputs] times the packed matrix, exactly.
///
/// `panels` [outputs / 32, inputs / 4, 32, 4] holds the matrix, four inputs of an output together.
void ek_integer_product(ek_path path, size_t rows, size_t outputs, size_t inputs,
                        const uint8_t *quantised, const int8_t *panels, int32_t *sums);

/// A quantised matrix [outputs, inputs] with what turns its integer sums into numbers.
typedef struct ek_matrix {
  size_t outputs;
  size_t inputs;
  const int8_t *panels;   // [outputs / 32, inputs / 4, 32, 4]
  const float *scales;    // [outputs]
  const float *row_sums;  // [outputs]: the sum of each row's integers
  const float *bias;      // [outputs]
} ek_matrix;

/// result [rows, outputs] = activations * matrix transposed + bias, then GELU where `applies_gelu`.
void ek_linear(ek_path path, size_t rows, const uint8_t *quantised, const float *scales,
               const float *minima, const ek_matrix *matrix, bool applies_gelu, float *result);

/// values [rows, width] = LayerNorm(values + residual); `residual` may be null.
void ek_add_normalise(ek_path path, size_t rows, size_t width, float *values,
                      const float *residual, const float *gain, const float *shift, float epsilon);

/// How many floats `ek_attention` needs to work in.
size_t ek_attention_scratch(size_t length);

/// context [length, width] = softmax(Q Kt / sqrt(32)) V for each head of width 32.
///
/// `projections` [length, 3 * width] holds a row's queries, keys and values side by side.
void ek_attention(ek_path path, size_t length, size_t width, const float *projections,
                  float *context, float *scratch);

/// result [rows, 32] = left [rows, inner] times right [inner, 32]; rows of `left` are `left_stride`
/// apart, those of `result` `result_stride`.
void ek_product(ek_path path, size_t rows, size_t inner, const float *left, size_t left_stride,
                const float *right, float *result, size_t result_stride);

/// Turns the first `length` scores of each row into weights that add up to 1, and the rest into 0.
///
/// A row takes `padded` floats, a multiple of 16.
void ek_softmax(ek_path path, size_t rows, size_t length, size_t padded, float *scores);

/// values [count] = GELU(values); `count` is a multiple of 16.
void ek_gelu(ek_path path, size_t count, float *values);

/// Unpacks `count` blocks of 18 bytes, a half-precision scale and 32 numbers of four bits each.
///
/// The low halves of the 16 bytes are the first 16 numbers, the high halves the rest, each less 8.
void ek_unpack_four_bits(size_t count, const uint8_t *blocks, float *values);

#endif
