import Foundation

/// Addresses of the publisher's own machine and network: no feed and no redirect leads there.
///
/// Source of the ranges: IANA special-purpose address registries (RFC 6890 and its updates).
package enum PrivateAddress {
  /// Whether a host is, or its name leads to, a private address. A name nobody knows is not.
  package static func isPrivate(host: String) -> Bool {
    let host = host.trimmingCharacters(in: CharacterSet(charactersIn: "[]")).lowercased()
    if host.isEmpty || host == "localhost" || host.hasSuffix(".localhost")
      || host.hasSuffix(".local") || host.hasSuffix(".internal")
    {
      return true
    }
    return addresses(of: host).contains(where: isPrivate)
  }

  /// The bytes of an address: 4 or 16.
  static func isPrivate(_ bytes: [UInt8]) -> Bool {
    if bytes.count == 4 { return isPrivateIPv4(bytes) }
    guard bytes.count == 16 else { return true }
    let isMapped = bytes[..<10].allSatisfy { $0 == 0 } && bytes[10...11].allSatisfy { $0 == 0xFF }
    if isMapped { return isPrivateIPv4(Array(bytes[12...])) }
    // 64:ff9b::/96 leads to an IPv4 address as well.
    if bytes[..<12] == [0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0] {
      return isPrivateIPv4(Array(bytes[12...]))
    }
    let isUnspecifiedOrLoopback = bytes[..<15].allSatisfy { $0 == 0 } && bytes[15] <= 1
    let isUniqueLocal = bytes[0] & 0xFE == 0xFC
    let isLinkLocal = bytes[0] == 0xFE && bytes[1] & 0xC0 == 0x80
    let isMulticast = bytes[0] == 0xFF
    return isUnspecifiedOrLoopback || isUniqueLocal || isLinkLocal || isMulticast
  }

  private static func isPrivateIPv4(_ bytes: [UInt8]) -> Bool {
    switch (bytes[0], bytes[1]) {
    case (0, _), (10, _), (127, _), (169, 254), (192, 168): true
    case (100, 64...127), (172, 16...31), (198, 18...19): true
    case (192, 0) where bytes[2] == 0: true
    case (224..., _): true
    default: false
    }
  }

  private static func addresses(of host: String) -> [[UInt8]] {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(host, nil, &hints, &list) == 0 else { return [] }
    defer { freeaddrinfo(list) }
    var found: [[UInt8]] = []
    var next = list
    while let info = next?.pointee {
      if let address = info.ai_addr {
        let raw = UnsafeRawBufferPointer(start: address, count: Int(info.ai_addrlen))
        // The address follows family and port (IPv4), and the flow label (IPv6).
        switch info.ai_family {
        case AF_INET where raw.count >= 8: found.append(Array(raw[4..<8]))
        case AF_INET6 where raw.count >= 24: found.append(Array(raw[8..<24]))
        default: break
        }
      }
      next = info.ai_next
    }
    return found
  }
}
