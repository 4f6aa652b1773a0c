/// One character after a code that catches every single mistyped character and every swap of two.
///
/// The weighted sum over GF(32) (x⁵ + x² + 1), the weights being the powers of x: all differ for
/// up to 31 characters. A typing aid, not a secret.
enum CheckCharacter {
    static func value(of values: [Int]) -> Int {
        var (sum, weight) = (0, 1)
        for value in values {
            weight = multiply(weight, 2)
            sum ^= multiply(value, weight)
        }
        return sum
    }

    private static func multiply(_ left: Int, _ right: Int) -> Int {
        var (left, right, product) = (left, right, 0)
        while right > 0 {
            if right & 1 == 1 { product ^= left }
            left <<= 1
            if left & 32 != 0 { left ^= 0b100101 }
            right >>= 1
        }
        return product
    }
}
