using System.Collections;
using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using PartnerHub.Contracts;
using PartnerHub.Programs.Answers;
using PartnerHub.Programs.Checks;

namespace PartnerHub.Programs.Packages;

/// <summary>
/// Each value by its kind, wherever it stands in the description: nothing that is needed is missing, no text is endless or
/// holds letters that no database takes, no value of an enumeration is undefined, no figure is beyond reckoning.
/// </summary>
internal sealed partial class DescriptionCheck
{
    private const int MostFaults = 20;
    private const int MostDays = 36_525;
    private const int MostLetters = 20_000_000;
    private static readonly ConcurrentDictionary<Type, Member[]> Members = new();

    private long _lettersLeft = MostLetters;

    private void Values(object element, string path)
    {
        foreach (var member in Members.GetOrAdd(element.GetType(), MembersOf))
        {
            if (_faults.Count >= MostFaults)
            {
                return;
            }

            var at = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
            if (member.Property.GetValue(element) is { } value)
            {
                Value(value, at);
            }
            else
            {
                Require(!member.IsNeeded, at, "rien", "nothing");
            }
        }
    }

    private void Value(object value, string path)
    {
        switch (value)
        {
            case string text:
                Token(text, path);
                break;
            case LocalizedText text:
                Text(text, path);
                break;
            case FactValue { Text: { } text }:
                Form(text, AnswerCheck.LongestText, linesAllowed: false, path);
                break;
            case FactValue given:
                Figure(given.Number, path);
                break;
            case decimal figure:
                Figure(figure, path);
                break;
            case int figure:
                Require(figure <= MostDays, path, "36525 au plus attendu", "expected 36525 at most");
                break;
            case Enum word:
                Require(Enum.IsDefined(word.GetType(), word), path, $"valeur de {word.GetType().Name} attendue", $"expected a value of {word.GetType().Name}");
                break;
            case IReadOnlyDictionary<string, FactValue> byKey:
                foreach (var (key, needed) in byKey)
                {
                    Token(key, path);
                    Value(needed, path);
                }

                break;
            case IList items:
                Items(items, path);
                break;
            case not bool:
                Values(value, path);
                break;
        }
    }

    private void Items(IList items, string path)
    {
        for (var i = 0; i < items.Count && _faults.Count < MostFaults; i++)
        {
            Value(items[i]!, $"{path}[{NameOf(items[i]!) ?? i.ToString(CultureInfo.InvariantCulture)}]");
        }
    }

    private void Token(string text, string path)
    {
        Require(!string.IsNullOrWhiteSpace(text), path, "vide", "empty");
        Form(text, TextLimits.Name, linesAllowed: false, path);
    }

    private void Text(LocalizedText text, string path)
    {
        foreach (var language in text.Languages)
        {
            Form(text.In(language), AnswerCheck.LongestText, linesAllowed: true, path);
        }
    }

    private void Form(string text, int longest, bool linesAllowed, string path)
    {
        RequireShort(text, longest, path);
        Require(text.Length > longest || !Characters.AreOdd(text, linesAllowed), path, "texte sans caractère de contrôle attendu", "expected a text without control characters");
        _lettersLeft -= text.Length;
        var most = MostLetters.ToString(CultureInfo.InvariantCulture);
        Require(_lettersLeft >= 0 || _lettersLeft + text.Length < 0, path, $"au plus {most} lettres en tout attendues", $"expected at most {most} letters in all");
    }

    private void Figure(decimal? figure, string path) =>
        Require(figure is not (<= -Figures.Largest or >= Figures.Largest), path, $"{Figures.Expected.Fr} attendu", $"expected {Figures.Expected.En}");

    private static string? NameOf(object item) =>
        Members.GetOrAdd(item.GetType(), MembersOf).FirstOrDefault(member => member.Name is "id" or "level" or "kind")?.Property.GetValue(item) is string name
            ? Characters.Plain(name, TextLimits.Id) : null;

    private static Member[] MembersOf(Type type) =>
        type == typeof(string) ? [] :
        [
            .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.CanWrite)
                .Select(property => new Member(
                    property,
                    JsonNamingPolicy.CamelCase.ConvertName(property.Name),
                    new NullabilityInfoContext().Create(property).ReadState == NullabilityState.NotNull)),
        ];

    private sealed record Member(PropertyInfo Property, string Name, bool IsNeeded);
}
