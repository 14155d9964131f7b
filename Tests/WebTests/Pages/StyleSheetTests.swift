import Foundation
import Testing
import Web

struct StyleSheetTests {
    /// The colors of the light scheme, or of the dark one, by name.
    private func colors(isDark: Bool) throws -> [String: [Double]] {
        let parts = StyleSheet.text.split(separator: "@media (prefers-color-scheme: dark)")
        let block = try #require((isDark ? parts[1] : parts[0]).split(separator: "}").first)
        var colors: [String: [Double]] = [:]
        for match in block.matches(of: /--([a-z-]+): #([0-9a-f]{6});/) {
            let number = try #require(UInt32(match.2, radix: 16))
            colors[String(match.1)] = [number >> 16, number >> 8 & 255, number & 255]
                .map { Double($0) / 255 }
        }
        return colors
    }

    /// WCAG 2.2, relative luminance.
    private func luminance(_ color: [Double]) -> Double {
        let linear = color.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    }

    private func contrast(_ one: [Double], _ other: [Double]) -> Double {
        let (light, dark) = (
            max(luminance(one), luminance(other)), min(luminance(one), luminance(other))
        )
        return (light + 0.05) / (dark + 0.05)
    }

    @Test(arguments: [false, true])
    func `text has a contrast of at least 4.5 to 1 on every ground`(isDark: Bool) throws {
        let colors = try colors(isDark: isDark)
        var pairs = [("accent-ink", "accent"), ("accent-ink", "accent-deep"), ("paper", "grave")]
        for ground in ["paper", "raised", "sunk", "warm"] {
            for ink in ["ink", "soft", "accent", "accent-deep", "yes", "no", "grave"] {
                pairs.append((ink, ground))
            }
        }
        for (ink, ground) in pairs {
            let found = contrast(try #require(colors[ink]), try #require(colors[ground]))
            #expect(found >= 4.5, "\(ink) on \(ground): \(found)")
        }
    }

    @Test func `nothing is loaded from anywhere`() {
        #expect(!StyleSheet.text.contains("url(") && !StyleSheet.text.contains("@import"))
    }

    @Test(arguments: [
        ":focus-visible", "prefers-color-scheme: dark", "prefers-reduced-motion", "@media print",
        "forced-colors",
    ])
    func `it has a rule for`(what: String) {
        #expect(StyleSheet.text.contains(what))
    }

    @Test func `braces are in balance`() {
        #expect(StyleSheet.text.count { $0 == "{" } == StyleSheet.text.count { $0 == "}" })
    }
}
