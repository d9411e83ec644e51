import Foundation
import Testing

@testable import Publishing

@Suite struct StyleSheetTests {
  @Test(arguments: [
    ("/* Calm. */\na {\n  color: red;\n  margin: 0 auto;\n}\n", "a{color:red;margin:0 auto}"),
    (
      "a :is(b, c) > d, e:hover { top: calc(1px + 2px) }",
      "a :is(b,c)>d,e:hover{top:calc(1px + 2px)}"
    ),
    (
      "a::before { content: \"; }  /* stays */ \\\" : \" } b { }",
      "a::before{content:\"; }  /* stays */ \\\" : \"}b{}"
    ),
    (
      "@media (min-width: 60rem) and (x) { a { b: c } }", "@media (min-width:60rem) and (x){a{b:c}}"
    ),
    ("a/* */b { c: url(x) /* never ends", "a b{c:url(x)"),
    ("a { b: ': \" ;' ; }", "a{b:': \" ;'}"),
    ("", ""),
  ])
  func whatMeansNothingIsLeftOut(whole: String, small: String) {
    #expect(String(decoding: StyleSheet.squeezed(Array(whole.utf8)), as: UTF8.self) == small)
  }

  @Test func readersLoadTheSmallOne() throws {
    let theme = try Theme(files: [
      ("myelin.css", Array("a { b: c }".utf8)), ("favicon.svg", Array("<svg> </svg>".utf8)),
    ])
    #expect(theme.assets.map(\.bytes).contains(Array("a{b:c}".utf8)))
    #expect(theme.assets.map(\.bytes).contains(Array("<svg> </svg>".utf8)))
  }
}
