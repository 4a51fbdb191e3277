using System.Globalization;
using PartnerHub.Contracts;

namespace PartnerHub.Programs.Answers;

/// <summary>What is wrong with an answer, in words.</summary>
internal static class BadAnswer
{
    private const int LongestQuote = 60;

    public static ProgramFault Of(string program, string path, LocalizedText expected, string? found) => new(program, FaultKind.BadAnswer, LocalizedText.Of(
        $"La réponse du programme n'est pas recevable : {path}, {expected.Fr} attendu, {(found is null ? "rien de tel" : $"« {Quote(found)} »")} trouvé.",
        $"The program's answer is not valid: {path}, expected {expected.En}, found {(found is null ? "nothing of the kind" : $"'{Quote(found)}'")}."));

    private static string Quote(string found) => Characters.Plain(found, LongestQuote);
}

internal static class Expected
{
    public static LocalizedText Something { get; } = LocalizedText.Of("une valeur", "a value");

    public static LocalizedText AReason { get; } = LocalizedText.Of("au moins une raison", "at least one reason");

    public static LocalizedText AText { get; } = LocalizedText.Of("un texte non vide", "a text that is not empty");

    public static LocalizedText PlainText { get; } = LocalizedText.Of("un texte sans caractère de contrôle", "a text without control characters");

    public static LocalizedText NotNegative { get; } = LocalizedText.Of("un montant non négatif", "an amount that is not negative");

    public static LocalizedText Figure { get; } = LocalizedText.Of("un nombre de moins de vingt-cinq chiffres", "a number of less than twenty-five digits");

    public static LocalizedText AllCells { get; } = LocalizedText.Of(
        "chaque exigence déclarée, une fois et dans l'ordre", "each requirement that is declared, once and in order");

    public static LocalizedText AllOfThem { get; } = LocalizedText.Of("tous ceux que le programme déclare, dans l'ordre", "all that the program declares, in order");

    public static LocalizedText WhatIsMissing { get; } = LocalizedText.Of("ce qui manque pour en juger", "what is missing to judge it");

    public static LocalizedText AmongEligible { get; } = LocalizedText.Of("un niveau auquel le partenaire est éligible", "a level that the partner is eligible for");

    public static LocalizedText SayingSo { get; } = LocalizedText.Of("les niveaux qui le disent", "the levels that say so");

    public static LocalizedText OfPartner { get; } = LocalizedText.Of(
        "une échelle des types du partenaire, ou un niveau d'une telle échelle", "a ladder of the partner's types, or a level of one");

    public static LocalizedText OneOrTheOther { get; } = LocalizedText.Of("un montant ou des points", "an amount or points");

    public static LocalizedText Percentage { get; } = LocalizedText.Of("un taux de 0 à 100", "a rate from 0 to 100");

    public static LocalizedText OnceEach { get; } = LocalizedText.Of("chacun une seule fois", "each one once");

    public static LocalizedText LaterDay { get; } = LocalizedText.Of("un jour après celui demandé", "a day after the one asked");

    public static LocalizedText Exactly(string own) => LocalizedText.Of($"« {own} »", $"'{own}'");

    public static LocalizedText Declared(LocalizedText word) => LocalizedText.Of($"un id déclaré ({word.Fr})", $"a declared id ({word.En})");

    public static LocalizedText OfLadder(string? ladder) => ladder is null
        ? LocalizedText.Of("aucun niveau, sans échelle", "no level, without a ladder")
        : LocalizedText.Of($"un niveau de l'échelle « {ladder} »", $"a level of the ladder '{ladder}'");

    public static LocalizedText AtMost(int most)
    {
        var figure = most.ToString(CultureInfo.InvariantCulture);
        return LocalizedText.Of($"{figure} éléments au plus", $"at most {figure} items");
    }

    public static LocalizedText AtMostFigure(decimal most)
    {
        var figure = most.ToString(CultureInfo.InvariantCulture);
        return LocalizedText.Of($"{figure} au plus", $"{figure} at most");
    }

    public static LocalizedText AsManyAsItSays(int count)
    {
        var figure = count.ToString(CultureInfo.InvariantCulture);
        return LocalizedText.Of($"{figure} éléments, comme la liste le dit", $"{figure} items, as the list says");
    }

    public static LocalizedText Letters(int most)
    {
        var figure = most.ToString(CultureInfo.InvariantCulture);
        return LocalizedText.Of($"{figure} lettres au plus", $"at most {figure} letters");
    }

    public static LocalizedText OneOf(string type) => LocalizedText.Of($"une valeur de {type}", $"a value of {type}");

    public static LocalizedText Sound(string path, LocalizedText expected) => LocalizedText.Of($"{path} : {expected.Fr}", $"{path}: {expected.En}");
}
