using PartnerHub.Contracts;

namespace PartnerHub.Imports.Formats;

/// <summary>What is wrong with a file before its lines: its encoding, or the workbook it is.</summary>
internal static class FileProblem
{
    public static FormatProblem Workbook { get; } = new("workbook", LocalizedText.Of(
        "Le fichier n'est ni un texte ni un classeur .xlsx lisible : enregistrez-le au format .xlsx ou CSV.",
        "The file is neither a text nor a readable .xlsx workbook: save it as .xlsx or CSV."));

    public static FormatProblem WorkbookOld { get; } = new("workbook-old", LocalizedText.Of(
        "Le fichier est un classeur d'un ancien format (.xls) : enregistrez-le au format .xlsx ou CSV.",
        "The file is a workbook of an older form (.xls): save it as .xlsx or CSV."));

    public static FormatProblem WorkbookLocked { get; } = new("workbook-locked", LocalizedText.Of(
        "Le classeur est protégé par un mot de passe : enregistrez-le sans mot de passe.",
        "The workbook is protected by a password: save it without one."));

    public static FormatProblem WorkbookTooLarge { get; } = new("workbook-too-large", LocalizedText.Of(
        "Le classeur est trop grand, ou le devient une fois décompressé : enregistrez la feuille au format CSV.",
        "The workbook is too large, or becomes so once unpacked: save the sheet as CSV."));

    public static FormatProblem SheetAbsent(string sheet, IReadOnlyList<string> sheets) => new("sheet-absent", LocalizedText.Of(
        $"Le classeur n'a pas de feuille « {Echo.Of(sheet)} ». Ses feuilles : {string.Join(", ", sheets.Select(one => $"« {one} »"))}.",
        $"The workbook has no sheet '{Echo.Of(sheet)}'. Its sheets: {string.Join(", ", sheets.Select(one => $"'{one}'"))}."));

    public static FormatProblem EncodingDenied(FileEncoding declared, FileEncoding shown) => new("encoding-denied", LocalizedText.Of(
        $"L'encodage déclaré est {declared}, mais les octets du fichier montrent {shown} : corrigez la déclaration ou le fichier.",
        $"The declared encoding is {declared}, but the bytes of the file show {shown}: correct the declaration or the file."));

    /// <param name="line">The first line with bytes beyond ASCII.</param>
    /// <param name="readings">That line in each encoding that is plausible.</param>
    public static FormatProblem EncodingAsked(long line, IReadOnlyList<(FileEncoding Encoding, string Text)> readings)
    {
        var (fr, en) = (string.Join(" ; ", readings.Select(one => $"{one.Encoding} : « {one.Text} »")), string.Join("; ", readings.Select(one => $"{one.Encoding}: '{one.Text}'")));
        return new("encoding-asked", readings.Count == 0
            ? LocalizedText.Of("Le fichier n'est pas en UTF-8 et aucun encodage usuel ne le lit : déclarez son encodage.", "The file is not UTF-8 and no usual encoding reads it: declare its encoding.")
            : LocalizedText.Of($"Le fichier n'est pas en UTF-8, et ses lettres dépendent de son encodage : déclarez-le. Cette ligne se lirait en {fr}.", $"The file is not UTF-8, and its letters depend on its encoding: declare it. This line would read in {en}."), line);
    }
}
