using System.Text.Json;
using System.Text.Json.Nodes;
using PartnerHub.Conformance.Properties;
using PartnerHub.Contracts;
using PartnerHub.Programs;

namespace PartnerHub.Conformance.Cases;

/// <summary>Questions of golden cases, changed in one place: each is refused with its path, or answered.</summary>
public static class ChangedQuestions
{
    /// <summary>Every so many changes of all the cases are tried.</summary>
    private static readonly int Step = int.TryParse(Environment.GetEnvironmentVariable("PARTNERHUB_CHANGED_STEP"), out var step) ? step : 199;

    /// <summary>What is neither refused with its path nor answered.</summary>
    public static IReadOnlyList<string> Failing(IPartnerProgram program, IEnumerable<GoldenCase> cases)
    {
        var (failing, number) = (new List<string>(), 0);
        foreach (var golden in cases.Where(golden => golden.On.Length > 0))
        {
            var (file, on) = (golden.QuestionFile(), GoldenCase.DayOf(golden.On));
            foreach (var (what, change) in JsonChanges.Of(file, "name"))
            {
                if (number++ % Step == 0 && Failing(program, file, change, on) is { } failure)
                {
                    failing.Add($"{golden.Name}, {what}: {failure}");
                }
            }
        }

        return failing;
    }

    private static string? Failing(IPartnerProgram program, JsonObject file, Action<JsonObject> change, DateOnly on)
    {
        var changed = file.DeepClone().AsObject();
        change(changed);
        try
        {
            if (!ContractsJson.TryReadQuestion(JsonSerializer.SerializeToUtf8Bytes(changed), out var question, out var unread))
            {
                return HasPath(unread) ? null : $"no path: {unread}";
            }

            var errors = QuestionCheck.Check(question, program.Description, Ask.Standing);
            if (errors.Count > 0)
            {
                return errors.FirstOrDefault(error => !HasPath(error)) is { } pathless ? $"no path: {pathless}" : null;
            }

            new Scenario { On = on, Question = question, Period = "2025-Q4" }.Answers(program);
            program.Eligibility.NextChange(question.ToDossier(), on);
            program.Benefits.NextChange(question.ToDossier(), on);
            return null;
        }
        catch (Exception error)
        {
            return $"{error.GetType().Name} {error.Message} {error.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}";
        }
    }

    private static bool HasPath(InputError error) => error.Path.StartsWith('$') && error.Expected.En.Length > 0 && error.Found.En.Length > 0;
}
