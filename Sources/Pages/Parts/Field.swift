/// What a field holds now, and what is wrong with it.
package struct Field: Viewable {
    package var value: String
    package var fault: String?

    package init(
        value: String = "",
        fault: String? = nil
    ) {
        self.value = value
        self.fault = fault
    }
}
