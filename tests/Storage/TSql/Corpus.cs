using System.Collections;
using System.Reflection;
using System.Text;
using PartnerHub.Kits.Data;
using PartnerHub.Tests;

namespace PartnerHub.Storage.Tests.TSql;

/// <summary>Every statement and script of a module, as SQL Server is given it.</summary>
internal static class Corpus
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Each behind those that it refers to, whose tables its scripts may change.</summary>
    public static IReadOnlyList<Assembly> Modules { get; } = InOrder(
        [.. Directory.GetFiles(AppContext.BaseDirectory, "PartnerHub.*.dll")
            .Select(Path.GetFileNameWithoutExtension)
            .Where(name => Directory.Exists(Path.Combine(RepositoryRoot.Path, "modules", name!["PartnerHub.".Length..].Replace('.', '/'))))
            .Order(StringComparer.Ordinal)
            .Select(name => Assembly.Load(name!))]);

    public static string NameOf(Assembly module) => module.GetName().Name!.Split('.')[^1].ToLowerInvariant();

    public static IEnumerable<(string Name, string Text)> Scripts(Assembly module) =>
        module.GetManifestResourceNames().Any(name => name.EndsWith(".sql", StringComparison.Ordinal))
            ? MigrationSource.Embedded(NameOf(module), module).Migrations.Select(script => (script.Label, string.Join("\nGO\n", script.For(Dialect.SqlServer))))
            : [];

    /// <summary>What the engine itself says to a server, outside any statement of a module.</summary>
    public static IEnumerable<(string Name, string Text)> OfTheEngine { get; } =
    [
        ("MigrationRunner.History", string.Join("\nGO\n", MigrationRunner.History.For(Dialect.SqlServer))),
        ("Dialect.MigrationLock", Dialect.SqlServer.MigrationLock),
        ("SqlServerEngine.LockTimeout", SqlServerEngine.LockTimeout(10)),
        ("SqlServerCheck.Question", SqlServerCheck.Question),
    ];

    /// <summary>Everything that the server is given, piece by piece.</summary>
    public static IEnumerable<(string Name, string Text)> Batches { get; } =
    [
        .. from all in OfTheEngine.Concat(Modules.SelectMany(module => Scripts(module).Concat(Statements(module, Dialect.SqlServer))))
           from batch in all.Text.Split("\nGO\n")
           where !string.IsNullOrWhiteSpace(batch)
           select (all.Name, batch),
    ];

    public static IEnumerable<(string Name, string Text)> Statements(Assembly module, Dialect dialect) =>
        from type in module.GetTypes()
        where !type.ContainsGenericParameters
        orderby type.FullName
        from field in type.GetFields(Any)
        orderby type.FullName, field.Name
        from statement in Held(type, field).Select((sql, place) => (Sql: sql, Place: place))
        select ($"{type.FullName}.{Plain(field.Name)}{(statement.Place > 0 ? $"[{statement.Place}]" : "")}", statement.Sql.For(dialect));

    /// <summary>Statements that a generic type holds: these could not be found without knowing what it is made of.</summary>
    public static IEnumerable<string> OutOfSight(Assembly module) =>
        module.GetTypes().Where(type => type.ContainsGenericParameters).SelectMany(type => type.GetFields(Any)).Where(HoldsSql).Select(field => $"{field.DeclaringType}.{field.Name}");

    public static string Write(Assembly module)
    {
        var text = new StringBuilder();
        foreach (var (name, sql) in (module == typeof(Sql).Assembly ? OfTheEngine : []).Concat(Scripts(module)).Concat(Statements(module, Dialect.SqlServer)))
        {
            text.Append("-- ").Append(name).Append('\n').Append(sql.ReplaceLineEndings("\n").TrimEnd()).Append("\nGO\n\n");
        }

        return text.ToString();
    }

    private static List<Assembly> InOrder(IReadOnlyList<Assembly> modules)
    {
        var ordered = new List<Assembly>();
        foreach (var module in modules)
        {
            Add(module);
        }

        return ordered;

        void Add(Assembly module)
        {
            if (!ordered.Contains(module))
            {
                var names = module.GetReferencedAssemblies().Select(name => name.Name).ToHashSet(StringComparer.Ordinal);
                foreach (var before in modules.Where(other => names.Contains(other.GetName().Name)))
                {
                    Add(before);
                }

                ordered.Add(module);
            }
        }
    }

    private static bool HoldsSql(FieldInfo field) => field.FieldType == typeof(Sql) || typeof(IEnumerable<Sql>).IsAssignableFrom(field.FieldType) || IsTable(field.FieldType);

    private static bool IsTable(Type type) => typeof(IDictionary).IsAssignableFrom(type) && type.GetGenericArguments() is [_, { } value] && value == typeof(Sql);

    private static IEnumerable<Sql> Held(Type type, FieldInfo field)
    {
        if (!HoldsSql(field))
        {
            return [];
        }

        System.Runtime.CompilerServices.RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        return field.GetValue(null) switch
        {
            Sql sql => [sql],
            IEnumerable<Sql> several => several,
            IDictionary table => table.Values.Cast<Sql>(),
            _ => throw new InvalidOperationException($"{type}.{field.Name} is empty."),
        };
    }

    // A property's own field is named <Name>k__BackingField.
    private static string Plain(string field) => field.StartsWith('<') ? field[1..field.IndexOf('>', StringComparison.Ordinal)] : field;
}
