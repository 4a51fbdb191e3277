using System.Text.RegularExpressions;
using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;
using PartnerHub.Onboarding.Import;
using PartnerHub.Questionnaires;

namespace PartnerHub.Onboarding.Clients;

/// <summary>Names of clients: what may be one, and which are of one company.</summary>
internal static partial class ClientNames
{
    private const int LongestName = 200;
    private static readonly HashSet<string> LegalForms = new(["sa", "sas", "sasu", "sarl", "eurl", "snc", "scop", "gmbh", "ag", "kg", "ltd", "limited", "plc", "inc", "llc", "corp", "bv", "nv", "srl", "spa", "sl"], StringComparer.Ordinal);

    public static IReadOnlyList<InputError> Check(string client) => !string.IsNullOrWhiteSpace(client) && client.Length <= LongestName ? [] :
    [
        new InputError
        {
            Path = "$.client",
            Expected = LocalizedText.Of($"le nom du client, de 1 à {LongestName} caractères", $"the client's name, 1 to {LongestName} characters"),
            Found = LocalizedText.Of($"« {client} »", $"'{client}'"),
        },
    ];

    /// <summary>The others that are of the same client; one that is put away is none.</summary>
    public static IReadOnlyList<SameClient> Others(ClientQuestionnaire questionnaire, IEnumerable<ClientQuestionnaire> all) =>
    [
        .. all.Where(other => other.Id != questionnaire.Id && other.ArchivedAt is null && Key(other.Client) == Key(questionnaire.Client))
            .OrderBy(other => other.CreatedAt).Select(other => new SameClient(other.Id, other.Client, other.CreatedAt)),
    ];

    /// <summary>Without case, accents and the company's legal form.</summary>
    private static string Key(string client)
    {
        var words = Initials.Replace(Wording.Plain(client), letters => letters.Value.Replace(" ", "", StringComparison.Ordinal)).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var name = string.Concat(words.Where((word, i) => i == 0 || !LegalForms.Contains(word)));
        return name.Length == 0 ? client.Trim() : name;
    }

    /// <summary>Letters that stand alone, such as those of <c>S.A.S.</c></summary>
    [GeneratedRegex(@"(?<!\p{L})\p{L}(?: \p{L}(?!\p{L}))+", RegexOptions.None, -1)]
    private static partial Regex Initials { get; }
}
