namespace PartnerHub.Toolkit;

/// <summary>Rounds money: once, at the end, half away from zero, to the currency's minor unit.</summary>
public static class MinorUnit
{
    private const int Usual = 2;

    private static readonly string[] WithoutDecimals =
        ["BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG", "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"];

    private static readonly string[] WithThreeDecimals = ["BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"];

    private static readonly string[] WithFourDecimals = ["CLF", "UYW"];

    /// <summary>Decimals of a currency's minor unit, by ISO 4217.</summary>
    public static int DecimalsOf(string currency) =>
        WithoutDecimals.Contains(currency, StringComparer.Ordinal) ? 0
        : WithThreeDecimals.Contains(currency, StringComparer.Ordinal) ? 3
        : WithFourDecimals.Contains(currency, StringComparer.Ordinal) ? 4
        : Usual;

    /// <summary>An amount to its currency's minor unit.</summary>
    public static decimal Round(decimal amount, string currency) => decimal.Round(amount, DecimalsOf(currency), MidpointRounding.AwayFromZero);
}
