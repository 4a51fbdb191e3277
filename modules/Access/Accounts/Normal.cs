using System.Text;

namespace PartnerHub.Access.Accounts;

/// <summary>One form for texts that differ to a machine alone: NFKC.</summary>
internal static class Normal
{
    /// <summary>Empty for what is no text, such as half of a letter.</summary>
    public static string Of(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            return "";
        }
    }
}
