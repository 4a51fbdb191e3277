using System.Text;

namespace PartnerHub.Imports.Lines;

/// <summary>The currencies that a sign may stand for.</summary>
internal static class CurrencySigns
{
    private const string Dollars = "USD CAD AUD NZD SGD HKD TWD MXN";

    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        ["€"] = "EUR", ["EURO"] = "EUR", ["EUROS"] = "EUR", ["£"] = "GBP EGP", ["¥"] = "JPY CNY", ["￥"] = "JPY CNY", ["円"] = "JPY", ["元"] = "CNY", ["₹"] = "INR", ["Rs"] = "INR PKR LKR", ["Rs."] = "INR PKR LKR",
        ["$"] = Dollars, ["US$"] = "USD", ["$US"] = "USD", ["C$"] = "CAD", ["CA$"] = "CAD", ["$CA"] = "CAD", ["A$"] = "AUD", ["AU$"] = "AUD", ["NZ$"] = "NZD", ["S$"] = "SGD", ["HK$"] = "HKD", ["NT$"] = "TWD", ["R$"] = "BRL", ["MX$"] = "MXN",
        ["kr"] = "SEK NOK DKK ISK", ["kr."] = "SEK NOK DKK ISK", ["zł"] = "PLN", ["zl"] = "PLN", ["Kč"] = "CZK", ["Ft"] = "HUF", ["lei"] = "RON", ["лв"] = "BGN", ["лв."] = "BGN", ["Fr."] = "CHF", ["SFr."] = "CHF", ["SFr"] = "CHF",
        ["₺"] = "TRY", ["TL"] = "TRY", ["₽"] = "RUB", ["₩"] = "KRW", ["₪"] = "ILS", ["฿"] = "THB", ["₫"] = "VND", ["₴"] = "UAH", ["₱"] = "PHP", ["₦"] = "NGN", ["₵"] = "GHS", ["₸"] = "KZT", ["₾"] = "GEL",
    };

    /// <summary>The codes, parted by spaces; a code of three capital letters stands for itself. Null for what is no sign.</summary>
    public static string? Find(ReadOnlySpan<byte> sign)
    {
        var text = Encoding.UTF8.GetString(sign);
        return Known.TryGetValue(text, out var codes) ? codes
            : text.Length == 3 && text.All(char.IsAsciiLetterUpper) ? text
            : null;
    }
}
