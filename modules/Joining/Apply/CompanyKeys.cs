using System.Globalization;

namespace PartnerHub.Joining.Apply;

/// <summary>What tells a company, as it is compared.</summary>
internal static class CompanyKeys
{
    private static readonly IdnMapping Idn = new();

    /// <summary>Letters and digits of a register's number, in capitals: blanks, points and dashes tell nothing.</summary>
    public static string Registration(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    /// <summary>The domain of a website; empty for none, null for what is no address of one.</summary>
    public static string? Domain(string text)
    {
        var address = text.Trim();
        if (address.Length == 0)
        {
            return "";
        }

        if (!Uri.TryCreate(address.Contains("://", StringComparison.Ordinal) ? address : "https://" + address, UriKind.Absolute, out var uri)
            || uri.Scheme is not ("http" or "https") || !uri.Host.Contains('.', StringComparison.Ordinal) || uri.HostNameType != UriHostNameType.Dns)
        {
            return null;
        }

        try
        {
            var host = Idn.GetAscii(uri.Host).ToLowerInvariant();
            return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
