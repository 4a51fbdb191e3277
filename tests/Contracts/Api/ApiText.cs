using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace PartnerHub.Contracts.Tests.Api;

/// <summary>The public API of an assembly as sorted lines of text, one per type and member, in C#'s words.</summary>
internal static class ApiText
{
    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(bool)] = "bool", [typeof(byte)] = "byte", [typeof(decimal)] = "decimal", [typeof(int)] = "int", [typeof(long)] = "long",
        [typeof(object)] = "object", [typeof(string)] = "string", [typeof(void)] = "void",
    };

    public static IReadOnlyList<string> Of(Assembly assembly) =>
        [.. assembly.GetExportedTypes().SelectMany(LinesOf).Order(StringComparer.Ordinal)];

    /// <summary>What a program can use; not what the compiler adds to a record on its own.</summary>
    public static IEnumerable<MemberInfo> MembersOf(Type type) => type.GetMembers(Declared).Where(member => member switch
    {
        FieldInfo field => field.IsPublic && !field.IsSpecialName,
        PropertyInfo property => property.GetAccessors().Length > 0,
        MethodBase method => (method.IsPublic || method.IsFamily) && !IsWrittenByTheCompiler(method),
        _ => false,
    });

    private static bool IsWrittenByTheCompiler(MethodBase method) =>
        method.IsDefined(typeof(CompilerGeneratedAttribute)) || (method.IsSpecialName && !method.IsConstructor && !IsOperator(method));

    private static bool IsOperator(MethodBase method) => method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static IEnumerable<string> LinesOf(Type type) =>
        MembersOf(type).Select(member => $"{NameOf(type)}.{LineOf(member)}").Prepend($"{NameOf(type)}: {KindOf(type)}");

    private static string KindOf(Type type)
    {
        var kind = type.IsInterface ? "interface"
            : type.IsEnum ? "enum : " + NameOf(Enum.GetUnderlyingType(type))
            : type.IsValueType ? "struct"
            : type.IsAbstract && type.IsSealed ? "static class"
            : type.GetMethod("<Clone>$") is not null ? "record"
            : "class";
        var sealedness = type is { IsSealed: true, IsAbstract: false, IsValueType: false } ? "sealed " : "";
        var parent = type.BaseType is { } @base && @base != typeof(object) && !type.IsValueType ? " : " + NameOf(@base) : "";
        return sealedness + kind + parent;
    }

    private static string LineOf(MemberInfo member) => member switch
    {
        FieldInfo { IsLiteral: true } constant => $"{constant.Name} = {Literal(constant.GetRawConstantValue())}",
        FieldInfo field => $"{field.Name}: {NameOf(field.FieldType)}",
        PropertyInfo property => LineOf(property),
        MethodBase method => LineOf(method),
        _ => member.ToString()!,
    };

    private static string LineOf(PropertyInfo property)
    {
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        var shared = property.GetMethod is { IsStatic: true } ? "static " : "";
        var setter = property.SetMethod is not { IsPublic: true } set ? ""
            : set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;"
            : " set;";
        return $"{property.Name}: {shared}{required}{NameOf(property.PropertyType, new NullabilityInfoContext().Create(property))} {{ get;{setter} }}";
    }

    private static string LineOf(MethodBase method)
    {
        var shared = method is { IsStatic: true } ? "static " : "";
        var generic = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(NameOf))}>" : "";
        var parameters = string.Join(", ", method.GetParameters().Select(LineOf));
        var result = method is MethodInfo { ReturnParameter: var returned }
            ? $": {shared}{NameOf(returned.ParameterType, new NullabilityInfoContext().Create(returned))}"
            : "";
        return $"{method.Name.TrimStart('.')}{generic}({parameters}){result}";
    }

    private static string LineOf(ParameterInfo parameter)
    {
        var direction = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "";
        var type = parameter.ParameterType.IsByRef ? parameter.ParameterType.GetElementType()! : parameter.ParameterType;
        var value = parameter.HasDefaultValue ? " = " + Literal(parameter.DefaultValue) : "";
        return $"{direction}{NameOf(type, new NullabilityInfoContext().Create(parameter))} {parameter.Name}{value}";
    }

    private static string NameOf(Type type, NullabilityInfo nullability)
    {
        var questionMark = !type.IsValueType && !type.IsGenericParameter && nullability.ReadState == NullabilityState.Nullable ? "?" : "";
        if (type.IsGenericType && Nullable.GetUnderlyingType(type) is null)
        {
            var arguments = type.GetGenericArguments().Zip(nullability.GenericTypeArguments, NameOf);
            return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", arguments)}>{questionMark}";
        }

        return NameOf(type) + questionMark;
    }

    private static string NameOf(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is { } value)
        {
            return NameOf(value) + "?";
        }

        if (type.IsGenericType)
        {
            return $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(NameOf))}>";
        }

        return Keywords.TryGetValue(type, out var keyword) ? keyword : type.Name;
    }

    private static string Literal(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => new StringBuilder().Append('"').Append(text).Append('"').ToString(),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
