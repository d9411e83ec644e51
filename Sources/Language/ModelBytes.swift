import CModels

/// The bytes of the learned models. They are part of the program, so nothing is opened at run time;
/// `Sources/CModels/README.md` tells of each how it was made, from what, and how good it is.
package enum ModelBytes {
  package static var tagger: [UInt8] { bytes(myelin_model_tagger()) }
  package static var parser: [UInt8] { bytes(myelin_model_parser()) }
  package static var inflection: [UInt8] { bytes(myelin_model_inflection()) }
  package static var roles: [UInt8] { bytes(myelin_model_roles()) }
  package static var direction: [UInt8] { bytes(myelin_model_direction()) }

  private static func bytes(_ model: myelin_model) -> [UInt8] {
    Array(UnsafeBufferPointer(start: model.bytes, count: model.count))
  }
}
