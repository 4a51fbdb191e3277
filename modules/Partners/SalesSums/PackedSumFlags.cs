namespace PartnerHub.Partners.SalesSums;

/// <summary>
/// How <c>partners_sales_sum.sums</c> holds sums of sales: one after the other, each with the byte of these flags, then its day,
/// amount, lines and, where it has one, quantity, then the texts of product, currency, details and sums of details.
/// </summary>
/// <remarks>
/// A number is written by sevens of bits, the lowest first, its sign in the lowest bit of all. A day is the number of days since
/// that of the sum before. A text is the number 0 where there is none, 1 and its bytes with their number where it comes first, and
/// two more than its place among those that came where it comes again.
/// </remarks>
[Flags]
internal enum PackedSumFlags : byte
{
    None = 0,

    /// <summary>Nothing before it counts: its day is told since that of number 0, and texts are counted from it. So packed sums can be put end to end.</summary>
    Start = 1,

    /// <summary>Its numbers have eight bytes, the highest first, as a script writes them.</summary>
    Wide = 2,

    HasQuantity = 4,
}
