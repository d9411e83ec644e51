/// Why one XML record could not be read, and the mend.
struct XMLFault: Error, Equatable {
  var reason: String
  var mend: String
}
