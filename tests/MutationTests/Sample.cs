using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PartnerHub.Mutations.Changes;

namespace PartnerHub.Mutations.Tests;

/// <summary>Code of a few lines, with its changes.</summary>
internal static class Sample
{
    public const string File = "plugins/Sample/Code.cs";

    public static Written Write(string code, params IEnumerable<int> leftOut) =>
        new ProjectChanges([(File, code, true)], References()).Write(leftOut.ToHashSet());

    public static (ProjectChanges Project, Written Written) Project(string code)
    {
        var project = new ProjectChanges([(File, code, true)], References());
        return (project, project.Write(new HashSet<int>()));
    }

    /// <summary>The changed lines of one expression or of statements in a method.</summary>
    public static IEnumerable<string> After(string line) => Write(InMethod(line)).Changes.Select(change => change.After);

    public static string InMethod(string line) =>
        $$"""
        using System; using System.Collections.Generic; using System.Linq;
        class Code
        {
            object M(int a, int b, decimal d, bool p, bool q, string? s, List<int> list)
            {
                {{line}}
            }
        }
        """;

    /// <summary>The written code and the switch, compiled.</summary>
    public static byte[] Compile(Written written)
    {
        var compiled = CSharpCompilation.Create(
            "sample",
            written.Texts.Values.Append(SwitchSource.Text).Select(text => CSharpSyntaxTree.ParseText(text)),
            References().Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        using var image = new MemoryStream();
        var result = compiled.Emit(image);
        Assert.Empty(result.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error));
        return image.ToArray();
    }

    private static IEnumerable<string> References() =>
        new[] { "System.Private.CoreLib", "System.Runtime", "System.Collections", "System.Collections.Concurrent", "System.Linq" }
            .Select(name => Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, name + ".dll"));
}
