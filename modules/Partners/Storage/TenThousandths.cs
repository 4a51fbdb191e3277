namespace PartnerHub.Partners.Storage;

/// <summary>Amounts and quantities of sales as whole numbers of ten-thousandths: every engine adds them up exactly.</summary>
internal static class TenThousandths
{
    private const decimal One = 10_000m;

    public static long Of(decimal number) => decimal.ToInt64(number * One);

    /// <summary>The number with as few decimals as it needs.</summary>
    public static decimal Read(long number)
    {
        var (digits, scale) = (number, (byte)4);
        for (; scale > 0 && digits % 10 == 0; scale--)
        {
            digits /= 10;
        }

        return digits is 0 or long.MinValue ? number / One : new decimal((int)Math.Abs(digits), (int)(Math.Abs(digits) >> 32), 0, digits < 0, scale);
    }
}
