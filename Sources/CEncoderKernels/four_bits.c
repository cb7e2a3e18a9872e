/// Numbers of four bits with a half-precision scale a block.

#include "kernel_set.h"

enum { block_numbers = 32, block_bytes = 18 };

/// A half-precision number as a float; the scales are never infinite or not a number.
static float widened(uint16_t half) {
  const uint32_t sign = (uint32_t)(half >> 15) << 31, mantissa = half & 0x3FF;
  const uint32_t exponent = (half >> 10) & 0x1F;
  if (exponent == 0) {
    const float small = (float)mantissa * 0x1p-24f;
    return sign ? -small : small;
  }
  const uint32_t bits = sign | ((exponent + 112) << 23) | (mantissa << 13);
  float wide;
  memcpy(&wide, &bits, sizeof wide);
  return wide;
}

void ek_unpack_four_bits(size_t count, const uint8_t *blocks, float *values) {
  for (size_t block = 0; block < count; block++, blocks += block_bytes, values += block_numbers) {
    const float scale = widened((uint16_t)(blocks[0] | blocks[1] << 8));
    for (size_t i = 0; i < block_numbers / 2; i++) {
      values[i] = (float)((blocks[2 + i] & 15) - 8) * scale;
      values[i + block_numbers / 2] = (float)((blocks[2 + i] >> 4) - 8) * scale;
    }
  }
}
