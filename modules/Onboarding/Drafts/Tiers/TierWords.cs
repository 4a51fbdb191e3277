using System.Text.RegularExpressions;

namespace PartnerHub.Onboarding.Drafts.Tiers;

/// <summary>By which words a tier's text names what the questionnaire asks elsewhere; matched against plain words.</summary>
internal static partial class TierWords
{
    [GeneratedRegex(@"\bcertif", RegexOptions.CultureInvariant, -1)]
    public static partial Regex Certification { get; }

    [GeneratedRegex(@"\b(?:formations?|formee?s?|training|trained)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, -1)]
    public static partial Regex Training { get; }

    [GeneratedRegex(@"\b(?:contrat|contract|accord|agreement)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, -1)]
    public static partial Regex Contract { get; }

    [GeneratedRegex(@"\b(?:nda|confidentialite|confidentiality)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, -1)]
    public static partial Regex Confidentiality { get; }

    [GeneratedRegex(@"\bdocumentation\b", RegexOptions.CultureInvariant, -1)]
    public static partial Regex Documentation { get; }

    [GeneratedRegex(@"\b(?:assets?|supports|kit|materials?) marketing\b|\bmarketing (?:assets?|materials?|kit)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, -1)]
    public static partial Regex Assets { get; }

    [GeneratedRegex(@"\b(?:support|assistance) (?:dedie|dediee|prioritaire|premium)\b|\b(?:dedicated|priority|premium) support\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, -1)]
    public static partial Regex Support { get; }

    [GeneratedRegex(@"\bdemo(?:s|nstrations?)?\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, -1)]
    public static partial Regex Demo { get; }

    [GeneratedRegex(@"\bco ?brand|\bdeux marques\b", RegexOptions.CultureInvariant, -1)]
    public static partial Regex CoBranding { get; }

    [GeneratedRegex(@"\b(?:portail|portal)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, -1)]
    public static partial Regex Portal { get; }

    [GeneratedRegex(@"\b(?:partner|account|channel) manager\b|\b(?:interlocuteur|responsable|charge de compte)s? (?:dedie|attitre)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, -1)]
    public static partial Regex Manager { get; }

    [GeneratedRegex(@"\b(?:marque blanche|white label|oem)\b", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, -1)]
    public static partial Regex WhiteLabel { get; }
}
