namespace PartnerHub.Partners;

/// <summary>Amounts and quantities of sales as whole numbers of ten-thousandths: every engine adds them up exactly.</summary>
internal static class TenThousandths
{
    private const decimal One = 10_000m;

    public static long Of(decimal number) => decimal.ToInt64(number * One);

    public static decimal Read(long number) => number / One;
}
