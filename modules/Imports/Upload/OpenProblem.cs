using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Imports.Loads;

namespace PartnerHub.Imports.Upload;

/// <summary>Why a file is refused before it is looked at.</summary>
internal static class OpenProblem
{
    public static ImportProblem NoSales { get; } = new("no-sales", LocalizedText.Of(
        "Le programme ne prend pas de fichiers de ventes : aucun de ses faits n'est une somme d'argent qui s'additionne.",
        "The program takes no sales files: none of its facts is money that adds up."));

    public static ImportProblem NoPeriod { get; } = new("no-period", LocalizedText.Of(
        "Le programme ne demande pas de fichiers par période : la période est à laisser vide.",
        "The program asks for no files by period: leave the period out."));

    public static ImportProblem NotServed { get; } = new("not-served", LocalizedText.Of(
        "Le programme n'est pas servi : rien ne peut être vérifié contre ses règles.",
        "The program is not served: nothing can be checked against its rules."));

    public static ImportProblem UnknownKind(string kind) => new("unknown-kind", LocalizedText.Of(
        $"« {Echo.Of(kind)} » n'est pas une sorte de fichier : attendu sales, partners, people ou facts.",
        $"'{Echo.Of(kind)}' is no kind of file: expected is sales, partners, people or facts."));

    public static ImportProblem BadSource { get; } = new("bad-source", LocalizedText.Of(
        $"La source doit porter un nom de 1 à {TextLimits.Key} caractères : ses lignes se reconnaissent par elle.",
        $"The source needs a name of 1 to {TextLimits.Key} characters: its lines are told apart by it."));

    public static ImportProblem BadPeriod(string period) => new("bad-period", LocalizedText.Of(
        $"« {Echo.Of(period)} » n'est pas une période de la forme attendue par le programme, comme 2017-W05 ou 2017-04.",
        $"'{Echo.Of(period)}' is no period of the form the program asks for, such as 2017-W05 or 2017-04."));

    public static ImportProblem BadMapping(JsonException error) => new(
        "bad-mapping",
        LocalizedText.Of(
            $"La description du fichier n'est pas correcte à {Echo.Of(error.Path ?? "$")} : voir les noms et les valeurs possibles dans la documentation.",
            $"The mapping is not right at {Echo.Of(error.Path ?? "$")}: see the documentation for the names and values it may have."),
        error.LineNumber + 1);
}
