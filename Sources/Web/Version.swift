/// Which version runs; shown where people check what they are told.
package enum Version {
    package static let current = "0.1.0"
}
