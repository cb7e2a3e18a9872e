/// The loops on floating-point numbers, compiled once a path: vectors of 16 on every machine, in
/// one order of sums, and a product and its sum rounded once where it says so and nowhere else, so
/// that every path gives the same bits.
///
/// Before inclusion: `TARGET`, the attribute that lets a function use the path's instructions, and
/// `PRODUCT_ROWS`, how many rows of a product fit the registers.

#include <math.h>

/// Vectors are handed over between inlined functions alone, so no calling convention is at stake.
#pragma clang diagnostic ignored "-Wpsabi"

#define INLINE TARGET static inline __attribute__((always_inline))

enum { lanes = 16, head_width = 32 };

typedef float floats __attribute__((vector_size(lanes * 4), aligned(4)));
typedef int32_t integers __attribute__((vector_size(lanes * 4), aligned(4)));
typedef uint8_t bytes __attribute__((vector_size(lanes), aligned(1)));

#define LOAD(place) (*(const floats *)(place))
#define STORE(place, value) (*(floats *)(place) = (value))

#define SPLAT(x) ((floats){x, x, x, x, x, x, x, x, x, x, x, x, x, x, x, x})

/// a times b plus c, rounded once.
#define FUSED(a, b, c) __builtin_elementwise_fma(a, b, c)

/// `yes` where the mask is set, `no` elsewhere.
#define CHOOSE(mask, yes, no) \
  ((floats)(((integers)(yes) & (mask)) | ((integers)(no) & ~(mask))))

/// Adds 2^23 + 2^22: the sum's low bits are the nearest integer.
#define ROUNDER 12582912.0f

INLINE floats lowest_of(floats a, floats b) { return CHOOSE(a < b, a, b); }
INLINE floats highest_of(floats a, floats b) { return CHOOSE(a > b, a, b); }

/// The lanes of v, rotated by half, a quarter, ... of a vector, so that a few steps reduce it.
#define ROTATED(v, n)                                                                         \
  __builtin_shufflevector(v, v, (0 + n) % 16, (1 + n) % 16, (2 + n) % 16, (3 + n) % 16,       \
                          (4 + n) % 16, (5 + n) % 16, (6 + n) % 16, (7 + n) % 16,             \
                          (8 + n) % 16, (9 + n) % 16, (10 + n) % 16, (11 + n) % 16,           \
                          (12 + n) % 16, (13 + n) % 16, (14 + n) % 16, (15 + n) % 16)

INLINE float sum_of(floats v) {
  v += ROTATED(v, 8);
  v += ROTATED(v, 4);
  v += ROTATED(v, 2);
  return v[0] + v[1];
}

INLINE float least_of(floats v) {
  v = lowest_of(v, ROTATED(v, 8));
  v = lowest_of(v, ROTATED(v, 4));
  v = lowest_of(v, ROTATED(v, 2));
  return v[0] < v[1] ? v[0] : v[1];
}

INLINE float most_of(floats v) {
  v = highest_of(v, ROTATED(v, 8));
  v = highest_of(v, ROTATED(v, 4));
  v = highest_of(v, ROTATED(v, 2));
  return v[0] > v[1] ? v[0] : v[1];
}

/// e to the power of x, which is at most 0, to about two units in the last place (the Cephes
/// polynomial); below -87 a number that vanishes beside 1.
INLINE floats power_of_e(floats x) {
  const floats zero = {0};
  x = highest_of(x, zero - 87.0f);
  const floats shifted = x * 1.44269504088896341f + ROUNDER, n = shifted - ROUNDER;
  const floats r = x - n * 0.693359375f + n * 2.12194440e-4f;
  floats p = zero + 1.9875691500e-4f;
  p = FUSED(p, r, zero + 1.3981999507e-3f);
  p = FUSED(p, r, zero + 8.3334519073e-3f);
  p = FUSED(p, r, zero + 4.1665795894e-2f);
  p = FUSED(p, r, zero + 1.6666665459e-1f);
  p = FUSED(p, r, zero + 5.0000001201e-1f);
  p = FUSED(p, r * r, r + 1.0f);
  return p * (floats)(((integers)shifted << 23) + 0x3F800000);
}

/// x times the normal distribution's share below x, to 2e-5 of x: an odd polynomial on [-4.25, 4.25],
/// which Lawson's weighted least squares fitted, and its end values beyond.
INLINE floats gelu(floats x) {
  const floats zero = {0}, t = highest_of(lowest_of(x, zero + 4.25f), zero - 4.25f), u = t * t;
  floats p = zero - 2.1248322e-12f;
  p = FUSED(p, u, zero + 2.3433569e-10f);
  p = FUSED(p, u, zero - 1.1630501e-8f);
  p = FUSED(p, u, zero + 3.4649059e-7f);
  p = FUSED(p, u, zero - 6.9956491e-6f);
  p = FUSED(p, u, zero + 1.0268458e-4f);
  p = FUSED(p, u, zero - 1.1447364e-3f);
  p = FUSED(p, u, zero + 9.8899379e-3f);
  p = FUSED(p, u, zero - 6.6407979e-2f);
  p = FUSED(p, u, zero + 3.9891395e-1f);
  return x * FUSED(p, t, zero + 0.5f);
}

TARGET static void scale_sums(size_t rows, const int32_t *sums, const float *scales,
                              const float *minima, const ek_matrix *matrix, size_t first,
                              bool applies_gelu, float *result) {
  for (size_t row = 0; row < rows; row++) {
    for (size_t j = 0; j < ek_panel_rows; j += lanes) {
      const size_t output = first + j;
      const integers whole = *(const integers *)(sums + row * ek_panel_rows + j);
      floats value = __builtin_convertvector(whole, floats) * scales[row] +
                     LOAD(matrix->row_sums + output) * minima[row];
      value = value * LOAD(matrix->scales + output) + LOAD(matrix->bias + output);
      STORE(result + row * matrix->outputs + j, applies_gelu ? gelu(value) : value);
    }
  }
}

TARGET static void quantise(size_t rows, size_t width, const float *values, uint8_t *quantised,
                            float *scales, float *minima) {
  for (size_t row = 0; row < rows; row++, values += width, quantised += width) {
    floats low = LOAD(values), high = low;
    for (size_t k = lanes; k < width; k += lanes) {
      low = lowest_of(LOAD(values + k), low);
      high = highest_of(LOAD(values + k), high);
    }
    const float least = least_of(low), most = most_of(high);
    float scale = (most - least) / ek_largest_activation;
    if (!(scale > 1e-12f)) scale = 1e-12f;
    const float inverse = 1.0f / scale;
    scales[row] = scale;
    minima[row] = least;
    for (size_t k = 0; k < width; k += lanes) {
      const floats shifted = (LOAD(values + k) - least) * inverse + ROUNDER;
      const integers whole = (integers)shifted & ek_largest_activation;
      *(bytes *)(quantised + k) = __builtin_convertvector(whole, bytes);
    }
  }
}

TARGET static void add_normalise(size_t rows, size_t width, float *values, const float *residual,
                                 const float *gain, const float *shift, float epsilon) {
  for (size_t row = 0; row < rows; row++, values += width) {
    floats sum = {0};
    for (size_t k = 0; k < width; k += lanes) {
      floats value = LOAD(values + k);
      if (residual) value += LOAD(residual + row * width + k);
      STORE(values + k, value);
      sum += value;
    }
    const float mean = sum_of(sum) / (float)width;
    floats squares = {0};
    for (size_t k = 0; k < width; k += lanes) {
      const floats distance = LOAD(values + k) - mean;
      squares += distance * distance;
    }
    const float inverse = 1.0f / sqrtf(sum_of(squares) / (float)width + epsilon);
    for (size_t k = 0; k < width; k += lanes) {
      STORE(values + k, (LOAD(values + k) - mean) * inverse * LOAD(gain + k) + LOAD(shift + k));
    }
  }
}

/// result [height, 32] = left [height, inner] times right [inner, 32]; `height` is a constant.
INLINE void product_tile(int height, size_t inner, const float *left, size_t left_stride,
                         const float *right, float *result, size_t result_stride) {
  floats sums[PRODUCT_ROWS][2];
  UNROLLED for (int i = 0; i < height; i++) sums[i][0] = sums[i][1] = (floats){0};
  for (size_t k = 0; k < inner; k++) {
    const floats a = LOAD(right + k * 32), b = LOAD(right + k * 32 + lanes);
    UNROLLED for (int i = 0; i < height; i++) {
      const floats factor = SPLAT(left[(size_t)i * left_stride + k]);
      sums[i][0] = FUSED(a, factor, sums[i][0]);
      sums[i][1] = FUSED(b, factor, sums[i][1]);
    }
  }
  UNROLLED for (int i = 0; i < height; i++) {
    STORE(result + (size_t)i * result_stride, sums[i][0]);
    STORE(result + (size_t)i * result_stride + lanes, sums[i][1]);
  }
}

TARGET static void product(size_t rows, size_t inner, const float *left, size_t left_stride,
                           const float *right, float *result, size_t result_stride) {
  size_t row = 0;
  for (; row + PRODUCT_ROWS <= rows; row += PRODUCT_ROWS) {
    product_tile(PRODUCT_ROWS, inner, left + row * left_stride, left_stride, right,
                 result + row * result_stride, result_stride);
  }
  for (; row < rows; row++) {
    product_tile(1, inner, left + row * left_stride, left_stride, right,
                 result + row * result_stride, result_stride);
  }
}

TARGET static void gelu_all(size_t count, float *values) {
  for (size_t k = 0; k < count; k += lanes) STORE(values + k, gelu(LOAD(values + k)));
}

/// Turns the first `length` of `padded` scores into weights, and says what divides by their sum.
INLINE float weigh(size_t length, size_t padded, float *scores) {
  for (size_t j = length; j < padded; j++) scores[j] = -INFINITY;
  floats highest = LOAD(scores);
  for (size_t j = lanes; j < padded; j += lanes) highest = highest_of(LOAD(scores + j), highest);
  const float most = most_of(highest);
  floats sum = {0};
  for (size_t j = 0; j < padded; j += lanes) {
    const floats weight = power_of_e(LOAD(scores + j) - most);
    STORE(scores + j, weight);
    sum += weight;
  }
  return 1.0f / sum_of(sum);
}

TARGET static void softmax(size_t rows, size_t length, size_t padded, float *scores) {
  for (size_t row = 0; row < rows; row++, scores += padded) {
    const float inverse = weigh(length, padded, scores);
    for (size_t j = 0; j < padded; j += lanes) STORE(scores + j, LOAD(scores + j) * inverse);
    for (size_t j = length; j < padded; j++) scores[j] = 0;
  }
}

/// The context of `height` queries, a constant, in one head; their scores stay near the processor.
INLINE void attend(int height, size_t length, size_t padded, const float *queries, size_t stride,
                   const float *keys, const float *values, float *scores, float *context,
                   size_t width) {
  for (size_t t = 0; t < padded; t += 32) {
    product_tile(height, head_width, queries, stride, keys + t * head_width, scores + t, padded);
  }
  float inverses[PRODUCT_ROWS];
  for (int i = 0; i < height; i++) inverses[i] = weigh(length, padded, scores + (size_t)i * padded);
  product_tile(height, length, scores, padded, values, context, width);
  for (int i = 0; i < height; i++, context += width) {
    STORE(context, LOAD(context) * inverses[i]);
    STORE(context + lanes, LOAD(context + lanes) * inverses[i]);
  }
}

TARGET static void attention(size_t length, size_t width, const float *projections, float *context,
                             float *scratch) {
  const size_t stride = 3 * width, padded = (length + 31) / 32 * 32;
  float *keys = scratch, *heads_values = keys + padded * head_width;
  float *scores = heads_values + padded * head_width;
  for (size_t head = 0; head < width; head += head_width) {
    const float *queries = projections + head;
    for (size_t t = 0; t < padded; t++) {  // keys [padded / 32, 32, 32], transposed and scaled
      float *column = keys + t / 32 * 32 * head_width + t % 32;
      for (size_t d = 0; d < head_width; d++) {
        const float key = t < length ? projections[t * stride + width + head + d] : 0;
        column[d * 32] = key * 0.17677669529663687f;
      }
    }
    for (size_t t = 0; t < length; t++) {
      memcpy(heads_values + t * head_width, projections + t * stride + 2 * width + head,
             head_width * sizeof(float));
    }
    size_t row = 0;
    for (; row + PRODUCT_ROWS <= length; row += PRODUCT_ROWS) {
      attend(PRODUCT_ROWS, length, padded, queries + row * stride, stride, keys, heads_values,
             scores, context + head + row * width, width);
    }
    for (; row < length; row++) {
      attend(1, length, padded, queries + row * stride, stride, keys, heads_values, scores,
             context + head + row * width, width);
    }
  }
}
