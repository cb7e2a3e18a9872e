/// Chooses the implementation and walks over tiles.

#if defined(__aarch64__) && defined(__linux__)
#include <asm/hwcap.h>
#include <sys/auxv.h>
#endif

#include "kernel_set.h"

bool ek_path_is_supported(ek_path path) {
  switch (path) {
    case ek_path_portable:
      return true;
#if defined(__x86_64__)
    case ek_path_avx2:
      __builtin_cpu_init();
      return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    case ek_path_avx512_vnni:
      __builtin_cpu_init();
      return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
             __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq") &&
             __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("fma");
#elif defined(__aarch64__) && defined(__APPLE__)
    case ek_path_neon_dot:
      return true;  // Every arm64 Mac has it.
#elif defined(__aarch64__) && defined(__linux__)
    case ek_path_neon_dot:
      return getauxval(AT_HWCAP) & HWCAP_ASIMDDP;
#endif
    default:
      return false;
  }
}

ek_path ek_best_path(void) {
  const ek_path fastest[] = {ek_path_avx512_vnni, ek_path_neon_dot, ek_path_avx2};
  for (size_t i = 0; i < sizeof fastest / sizeof *fastest; i++) {
    if (ek_path_is_supported(fastest[i])) return fastest[i];
  }
  return ek_path_portable;
}

static const ek_kernels *kernels_of(ek_path path) {
  if (ek_path_is_supported(path)) {
#if defined(__x86_64__)
    if (path == ek_path_avx2) return &ek_kernels_avx2;
    if (path == ek_path_avx512_vnni) return &ek_kernels_avx512_vnni;
#elif defined(__aarch64__)
    if (path == ek_path_neon_dot) return &ek_kernels_neon_dot;
#endif
  }
  return &ek_kernels_portable;
}

void ek_quantise(ek_path path, size_t rows, size_t width, const float *values, uint8_t *quantised,
                 float *scales, float *minima) {
  kernels_of(path)->quantise(rows, width, values, quantised, scales, minima);
}

void ek_add_normalise(ek_path path, size_t rows, size_t width, float *values,
                      const float *residual, const float *gain, const float *shift,
                      float epsilon) {
  kernels_of(path)->add_normalise(rows, width, values, residual, gain, shift, epsilon);
}

void ek_attention(ek_path path, size_t length, size_t width, const float *projections,
                  float *context, float *scratch) {
  kernels_of(path)->attention(length, width, projections, context, scratch);
}

void ek_product(ek_path path, size_t rows, size_t inner, const float *left, size_t left_stride,
                const float *right, float *result, size_t result_stride) {
  kernels_of(path)->product(rows, inner, left, left_stride, right, result, result_stride);
}

void ek_softmax(ek_path path, size_t rows, size_t length, size_t padded, float *scores) {
  kernels_of(path)->softmax(rows, length, padded, scores);
}

void ek_gelu(ek_path path, size_t count, float *values) {
  kernels_of(path)->gelu_all(count, values);
}

size_t ek_attention_scratch(size_t length) {
  size_t padded = (length + ek_panel_rows - 1) / ek_panel_rows * ek_panel_rows;
  return 2 * padded * ek_panel_rows + length * padded;
}

/// The most rows that the tile loop takes at once of those left.
static size_t tile_height(const ek_kernels *kernels, size_t left) {
  const size_t *height = kernels->tile_rows;
  while (*height > left) height++;
  return *height;
}

/// Rows whose activations stay in the second-level cache while every panel passes by.
static size_t block_height(size_t inputs) { return inputs > 512 ? 192 : 384; }

void ek_integer_product(ek_path path, size_t rows, size_t outputs, size_t inputs,
                        const uint8_t *quantised, const int8_t *panels, int32_t *sums) {
  const ek_kernels *kernels = kernels_of(path);
  int32_t tile[ek_tile_rows * ek_panel_rows] __attribute__((aligned(64)));
  for (size_t first = 0; first < outputs; first += ek_panel_rows) {
    for (size_t row = 0, height; row < rows; row += height) {
      height = tile_height(kernels, rows - row);
      kernels->tile(height, inputs, quantised + row * inputs, panels + first * inputs, tile);
      for (size_t i = 0; i < height * ek_panel_rows; i++) {
        sums[(row + i / ek_panel_rows) * outputs + first + i % ek_panel_rows] = tile[i];
      }
    }
  }
}

void ek_linear(ek_path path, size_t rows, const uint8_t *quantised, const float *scales,
               const float *minima, const ek_matrix *matrix, bool applies_gelu, float *result) {
  const ek_kernels *kernels = kernels_of(path);
  const size_t inputs = matrix->inputs, outputs = matrix->outputs, block = block_height(inputs);
  int32_t tile[ek_tile_rows * ek_panel_rows] __attribute__((aligned(64)));
  for (size_t start = 0; start < rows; start += block) {
    const size_t end = start + block < rows ? start + block : rows;
    for (size_t first = 0; first < outputs; first += ek_panel_rows) {
      for (size_t row = start, height; row < end; row += height) {
        height = tile_height(kernels, end - row);
        kernels->tile(height, inputs, quantised + row * inputs, matrix->panels + first * inputs,
                      tile);
        kernels->scale_sums(height, tile, scales + row, minima + row, matrix, first, applies_gelu,
                            result + row * outputs + first);
      }
    }
  }
}
