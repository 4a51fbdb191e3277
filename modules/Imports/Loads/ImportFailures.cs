using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Imports.Loads;

/// <summary>Why loads fail, as a code that is kept and a sentence for people: what was thrown may name places of the server and is for its log.</summary>
internal static class ImportFailures
{
    public const string Program = "program-fault";
    public const string Unexpected = "unexpected";

    private static readonly LocalizedText ProgramText = LocalizedText.Of("Le programme n’a pas pu répondre pendant le chargement.", "The program could not answer during the load.");

    private static readonly LocalizedText UnexpectedText = LocalizedText.Of(
        "Une erreur inattendue ; elle est au journal du serveur, sous le numéro du reçu.",
        "An unexpected error; it is in the server’s log, under the receipt’s number.");

    public static string Of(Exception error) => error is ProgramFault ? Program : Unexpected;

    /// <summary>The code as it is kept; texts of before are none and are not shown.</summary>
    public static string? Read(string? kept) => kept is null or Program ? kept : Unexpected;

    public static LocalizedText Text(string? code) => code == Program ? ProgramText : UnexpectedText;
}
