import ArgumentParser
import Condition
import Newsroom
import Publishing
import Writing

/// Where the data is and which condition is followed.
struct DataOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder that holds Conditions, Phrasebook and Theme. Found by itself when left out.",
      valueName: "dir"))
  var data: String?

  @Option(
    help: ArgumentHelp(
      "The condition: the name of a folder in Conditions, or the path of one.",
      valueName: "name|dir"))
  var condition = "multiple-sclerosis"

  func folder() throws -> DataFolder { try DataFolder.live(explicit: data) }

  func profile() throws -> ConditionProfile { try folder().loadCondition(condition) }

  func desk(rights: RightsPolicy = RightsPolicy()) throws -> Desk {
    let folder = try folder()
    return Desk(
      profile: try folder.loadCondition(condition),
      phrasebook: try PhrasebookLoader.load(folder: folder.folder(.phrasebook)), rights: rights)
  }

  /// The same for a run that keeps what it writes, on two processors at once: a run for one study
  /// takes less time than its beginning.
  func runDesk(rights: RightsPolicy) async throws -> Desk {
    let folder = try folder()
    async let phrasebook = PhrasebookLoader.load(folder: folder.folder(.phrasebook))
    let profile = try folder.loadCondition(condition)
    async let encoded = DeskGrounds.encoded(profile)
    let grounds = DeskGrounds(profile: profile)
    return Desk(
      grounds, phrasebook: try await phrasebook, rights: rights,
      encodedProfile: try await encoded)
  }
}
