using System.Text.RegularExpressions;

namespace PartnerHub.Onboarding.Drafts;

/// <summary>What a text says of the client's own affairs: a text that does is not shown to partners unless somebody says so.</summary>
internal static partial class InternalText
{
    [GeneratedRegex(@"\b(?:budgets?|objectifs?|targets?|interne|internal|confidentiel(?:le)?|confidential|crm|prm|salaires?|salary|validation|validé par|approved by)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, -1)]
    public static partial Regex Words { get; }
}
