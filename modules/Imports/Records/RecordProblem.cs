using PartnerHub.Contracts;
using PartnerHub.Imports.Formats;
using PartnerHub.Imports.Lines;
using PartnerHub.Imports.Loads;

namespace PartnerHub.Imports.Records;

/// <summary>What is wrong with files of records.</summary>
internal static class RecordProblem
{
    public static FormatProblem NotAList { get; } = new("json-not-a-list", LocalizedText.Of(
        "Le fichier JSON doit être une liste d'objets : il commence par « [ ».",
        "The JSON file must be a list of objects: it starts with '['."), 1);

    public static ImportProblem NoSums { get; } = new("repeated-keys-add", LocalizedText.Of(
        "Dans ces fichiers, une clé répétée ne s'additionne pas : « repeatedKeys » peut être « reject » ou « last ».",
        "In such files a repeated key does not add up: 'repeatedKeys' may be 'reject' or 'last'."));

    public static RejectReason Broken { get; } = new("json-broken", LocalizedText.Of(
        "à partir d'ici le fichier n'est plus du JSON correct, ou il est coupé ; la suite n'est pas lue",
        "from here on the file is no correct JSON, or it is cut off; the rest is not read"));

    public static RejectReason TooLong { get; } = new("json-too-long", LocalizedText.Of(
        "un objet dépasse un mégaoctet ; la suite n'est pas lue", "an object is longer than a megabyte; the rest is not read"));

    public static FormatProblem ColumnMissing(long line, RecordColumn column) => new("column-missing", LocalizedText.Of(
        $"Il manque la colonne « {column.Path} » (aussi reconnue : {string.Join(", ", column.Names)}).",
        $"The column '{column.Path}' is missing (also known as: {string.Join(", ", column.Names)})."), line);

    public static FormatProblem ColumnUnknown(string column) => new("column-unknown", LocalizedText.Of(
        $"Cette sorte de fichier n'a pas de colonne « {Echo.Of(column)} ».", $"This kind of file has no column '{Echo.Of(column)}'."));
}
