using PartnerHub.Contracts;
using PartnerHub.Kits.Messaging;

namespace PartnerHub.Partners;

/// <summary>Why a command about partners is refused, where only its handler can know.</summary>
internal static class Refusals
{
    private static readonly LocalizedText AKnownPartner = LocalizedText.Of("l’identifiant d’un partenaire", "the id of a partner");

    public static InvalidRequestException UnknownPartner(string id) => Of("$.partner", AKnownPartner, id);

    public static InvalidRequestException Of(string path, LocalizedText expected, string found) => new([Error(path, expected, found)]);

    public static InputError Error(string path, LocalizedText expected, string found) =>
        new() { Path = path, Expected = expected, Found = LocalizedText.Of($"« {found} »", $"'{found}'") };
}
