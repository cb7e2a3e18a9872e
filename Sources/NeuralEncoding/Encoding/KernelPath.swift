import CEncoderKernels

/// Which instructions the inner loops run on; every path gives the same bits.
public enum KernelPath: String, CaseIterable, Sendable {
  /// Plain C, on any machine.
  case portable
  /// x86-64 with AVX2.
  case avx2
  /// x86-64 with AVX-512 and its integer dot product.
  case avx512
  /// arm64 with the integer dot product.
  case neon

  /// The fastest path of this machine.
  public static var best: KernelPath {
    allCases.first { $0.kernel == ek_best_path() } ?? .portable
  }

  /// Whether this machine can run on it.
  public var isSupported: Bool { ek_path_is_supported(kernel) }

  /// The name of the path in C.
  var kernel: ek_path {
    switch self {
    case .portable: ek_path_portable
    case .avx2: ek_path_avx2
    case .avx512: ek_path_avx512_vnni
    case .neon: ek_path_neon_dot
    }
  }
}
