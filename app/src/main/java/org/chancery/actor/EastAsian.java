package org.chancery.actor;

import java.util.List;
import java.util.Set;

/** Tells names whose family name comes first. */
final class EastAsian {

    private static final Set<String> FAMILIES = Set.of(
            "kim", "lee", "ri", "yi", "rhee", "pak", "park", "choe", "choi", "jong", "jung", "jeong", "chung", "kang", "cho",
            "jo", "yoon", "yun", "jang", "chang", "lim", "im", "rim", "han", "oh", "o", "seo", "so", "shin", "sin", "kwon", "hwang",
            "ahn", "an", "song", "ryu", "yu", "hong", "ko", "moon", "mun", "yang", "paek", "baek", "ro", "roh", "no", "nam", "ho",
            "hyon", "thae", "tae", "wang", "li", "zhang", "liu", "chen", "huang", "zhao", "wu", "zhou", "xu", "sun", "ma", "zhu",
            "hu", "guo", "he", "lin", "gao", "luo", "zheng", "liang", "xie", "xi", "deng", "jiang", "wen", "qin", "qian", "dai",
            "cai", "ding", "hua", "tang", "tsai", "tsang", "lam", "leung", "chan", "cheng", "tseng", "hsiao", "joseph-wu", "lai",
            "nguyen", "tran", "le", "pham", "phan", "vo", "to", "truong", "bui", "dang", "do", "ngo", "luong", "hun", "hor", "sok");

    private EastAsian() {}

    /** Whether a name of two or three folded parts looks like one with the family name first. */
    static boolean isFamilyFirst(List<String> parts) {
        return parts.size() >= 2 && parts.size() <= 4 && FAMILIES.contains(parts.get(0));
    }
}
