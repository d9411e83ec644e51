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
}
