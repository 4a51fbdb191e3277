using System.Globalization;

namespace PartnerHub.Notices.Mails;

/// <summary>An address of one mailbox, without a name or quotes: what people and servers of today have.</summary>
internal static class MailAddress
{
    private const int Longest = 254;
    private const int LongestLocal = 64;
    private const int LongestLabel = 63;
    private const string Signs = "!#$%&'*+-/=?^_`{|}~";

    public static bool IsOne(string? text) =>
        text is { Length: > 0 and <= Longest } && text.Split('@') is [{ Length: <= LongestLocal } local, var domain]
        && local.Split('.').All(part => part.Length > 0 && part.All(IsOfLocal))
        && domain.Split('.').All(label => label.Length is > 0 and <= LongestLabel && label[0] != '-' && label[^1] != '-' && label.All(IsOfDomain));

    public static string DomainOf(string address) => address[(address.LastIndexOf('@') + 1)..];

    /// <summary>The address for those who need not know it: <c>a…@example.com</c>.</summary>
    public static string Mask(string address) => $"{StringInfo.GetNextTextElement(address)}…@{DomainOf(address)}";

    private static bool IsOfLocal(char letter) => char.IsLetterOrDigit(letter) || Signs.Contains(letter, StringComparison.Ordinal);

    private static bool IsOfDomain(char letter) => char.IsLetterOrDigit(letter) || letter == '-';
}
