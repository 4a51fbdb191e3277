using System.Net.Mail;
using PartnerHub.Contracts;

namespace PartnerHub.Access.Accounts;

/// <summary>
/// Addresses by which people sign in. Letters beyond ASCII are not taken: two addresses could look alike and be two accounts.
/// </summary>
internal static class EmailAddress
{
    public static readonly LocalizedText Expected = LocalizedText.Of("une adresse électronique en lettres sans accent", "an e-mail address in plain letters");

    /// <summary>The address as it is stored and compared; null for what is none.</summary>
    public static string? Read(string text)
    {
        // Wide and other forms of plain letters are those letters.
        var address = text.Length <= 2 * TextLimits.Name ? Normal.Of(text.Trim()) : "";
        return address.Length is > 2 and <= TextLimits.Name && address.All(letter => char.IsAscii(letter) && letter is > ' ' and not (',' or ';' or '<' or '>' or '"'))
            && MailAddress.TryCreate(address, out var read) && read.Address == address
            ? address.ToLowerInvariant()
            : null;
    }
}
