/// The line that stands for one that could not be read.
struct ErrorLine: Encodable {
  struct Body: Encodable {
    var line: Int?
    var message: String
    var mend: String
  }

  var error: Body

  init(line: Int?, message: String, mend: String) {
    error = Body(line: line, message: message, mend: mend)
  }
}
