/// Operation: `linked to age and with sex`, of `associated with age and with sex`: each is linked *to*.
enum LinkedTo {
  static func apply(to pieces: inout Pieces) {
    guard let at = pieces.first(["linked", "to"]) else { return }
    for index in pieces.list.indices.dropFirst(at + 3).dropLast()
    where pieces.list[index].lower == "with"
      && ["and", "or", "not", "nor", "but", "also"].contains(pieces.list[index - 1].lower)
    {
      pieces.list[index] = Piece("to")
    }
  }
}
