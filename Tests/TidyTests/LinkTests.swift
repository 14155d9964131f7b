import Foundation
import Testing

/// Links between our pages lead somewhere.
struct LinkTests {
    @Test func `links in Markdown lead to a file, and to a heading of it`() {
        expectNone(
            Tree.markdown.flatMap { page in
                Self.prose(page).groups(#"\]\(([^)\s]+)\)"#)
                    .filter { !$0.contains("://") && !$0.hasPrefix("mailto:") }
                    .compactMap { fault(in: $0, of: page).map { "\(page.path): \($0)" } }
            })
    }

    @Test func `pages that comments name exist, and their headings too`() {
        let pattern = #/(Documentation/[\w/.-]+\.(?:md|json))(?:,\s+([A-Z][\w ]*\w)\))?/#
        expectNone(
            Tree.swift.flatMap { file in
                let text = file.text.replacing(#/\n\s*\/\/\//#, with: "")
                return text.matches(of: pattern).filter { match in
                    let page = String(match.1)
                    guard let heading = match.2 else { return !Tree.exists(page) }
                    return !headings(page).contains(String(heading))
                }.map { "\(file.path) names \($0.0)" }
            })
    }

    @Test func `paths in backticks exist`() {
        let pattern = #"`((?:Sources|Tests|Documentation|Policies|Benchmarks)/[\w/.+-]+\w)`"#
        expectNone(
            Tree.markdown.flatMap { page in
                page.text.groups(pattern).filter { !Tree.exists($0) }
                    .map { "\(page.path) names \($0)" }
            })
    }

    private func fault(in link: String, of page: Tree.File) -> String? {
        let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let path = parts[0].isEmpty ? page.path : Self.resolved(String(parts[0]), from: page.path)
        guard Tree.exists(path) else { return "\(link) leads nowhere" }
        guard parts.count == 2 else { return nil }
        return anchors(path).contains(String(parts[1])) ? nil : "\(link) has no such heading"
    }

    private func headings(_ path: String) -> [String] {
        Tree.file(path).map { Self.prose($0).groups(#"^#{1,6} (.+)$"#) } ?? []
    }

    /// As code hosting sites make them: lower case, no punctuation, hyphens for spaces.
    private func anchors(_ path: String) -> [String] {
        headings(path).map { heading in
            let kept = heading.lowercased().unicodeScalars.filter {
                $0.properties.isAlphabetic || ("0"..."9").contains($0)
                    || " -_".unicodeScalars.contains($0)
            }
            return kept.map { $0 == " " ? "-" : String($0) }.joined()
        }
    }

    /// The page without its blocks of code.
    private static func prose(_ page: Tree.File) -> String {
        let parts = page.text.components(separatedBy: "```")
        return parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
    }

    private static func resolved(_ link: String, from page: String) -> String {
        var folders = page.split(separator: "/").dropLast().map(String.init)
        for part in link.split(separator: "/") {
            if part == ".." {
                _ = folders.popLast()
            } else if part != "." {
                folders.append(String(part))
            }
        }
        return folders.joined(separator: "/")
    }
}
